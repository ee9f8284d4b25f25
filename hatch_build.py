"""Build the widgets' JavaScript along with the package.

A source distribution must carry the bundle, so that installing it needs no Node. A wheel built
from a checkout without Node is made without widgets, and says so; everything else works.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WidgetBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs npm in ``js/`` when the bundle is missing or older than its sources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the bundle.

        Raises:
            RuntimeError: A source distribution would lack it.
        """
        root = Path(self.root)
        entries = sorted((root / "js" / "src").glob("*.ts"))
        wanted = [f"{entry.stem}.js" for entry in entries if not entry.name.endswith(".d.ts")]
        static = root / "nemo_jupyter" / "widgets" / "static"
        if self._fresh(root, [static / name for name in wanted]):
            return
        failure = self._npm(root / "js")
        missing = [name for name in wanted if not (static / name).exists()]
        if failure and missing and self.target_name == "sdist":
            raise RuntimeError(f"The widgets could not be built: {failure}")
        if failure:
            state = f"left out ({', '.join(missing)})" if missing else "left as they were"
            self.app.display_warning(f"The widgets were {state}: {failure}")

    def _fresh(self, root: Path, built: list[Path]) -> bool:
        if not all(path.exists() for path in built):
            return False
        # An unpacked source distribution has all its files from one moment, bundle included.
        if (root / "PKG-INFO").exists():
            return True
        sources = [*(root / "js").glob("*.*"), *(root / "js" / "src").rglob("*.*")]
        newest = max(path.stat().st_mtime for path in sources)
        return min(path.stat().st_mtime for path in built) >= newest

    def _npm(self, folder: Path) -> str | None:
        """Build in a folder; the reason when that was not possible."""
        npm = shutil.which("npm")
        if npm is None:
            return "Node and npm are not installed"
        for arguments in (["ci"], ["run", "build"]):
            if arguments == ["ci"] and (folder / "node_modules" / ".package-lock.json").exists():
                continue
            done = subprocess.run(
                [npm, *arguments], cwd=folder, capture_output=True, text=True, check=False
            )
            if done.returncode:
                last = (done.stderr or done.stdout).strip().splitlines()[-1:]
                return f"npm {' '.join(arguments)} failed: {''.join(last)}"
        return None
