"""``python -m tests.bench.ours JOB.json``: render one draft, or mix its sound, as a command."""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

from nemo_jupyter.engine.media.probe import probe
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.film import render
from nemo_jupyter.engine.render.format import choose
from nemo_jupyter.engine.render.score import score_of
from nemo_jupyter.engine.render.sound import mix
from nemo_jupyter.timeline.model import Draft, Span


def main(job_file: str) -> None:
    """Render what a job file says and print the report."""
    job = json.loads(Path(job_file).read_text())
    draft = Draft.from_wire(job["draft"])
    sources = {
        asset: Source(Path(path), probe(Path(path), Path(path).name))
        for asset, path in job["media"].items()
    }
    speech = [Span(*span) for span in job.get("speech", [])]
    media = {asset: source.info for asset, source in sources.items()}
    if job.get("only") == "sound":
        mix(score_of(draft, sources, speech), sources, Path(job["target"]).with_suffix(".m4a"))
        return
    cache = Cache(Path(job["cache"]), 50 * 10**9)
    report = render(draft, sources, speech, choose(draft, media), cache, Path(job["target"]))
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # MB, without the workers
    print(json.dumps({**report.to_dict(), "own_memory": round(own)}))


if __name__ == "__main__":
    main(sys.argv[1])
