"""Files that turns made of the timeline: thumbnails, GIFs, its sound."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from nemo_jupyter.client.portal import blocking, on_portal
from nemo_jupyter.client.record import TurnRecord
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.results import Product
from nemo_jupyter.session.core import Core
from nemo_jupyter.session.target import spare

_CARRIED_BYTES = 8_000_000  # larger ones are fetched when they are asked for


class Products(Core):
    """What was made besides films."""

    @on_portal
    async def aproducts(self) -> list[Product]:
        """Everything made of this session's timeline, in order; without the bytes."""
        state = await self._read(fresh=True)
        made = state.generated_media if isinstance(state.generated_media, list) else []
        return [Product.from_wire(item) for item in made]

    products = blocking(aproducts)

    @on_portal
    async def adownload(
        self, product: str | Product | None = None, path: str | Path | None = None
    ) -> Path:
        """Save a file that a turn made.

        Args:
            product: It, or its name; the newest one when not given.
            path: Where it goes; by default its own name beside the notebook.

        Raises:
            InvalidInput: Nothing of that name was made; the message lists what was.
        """
        made = await self.aproducts()
        name = product.name if isinstance(product, Product) else product
        found = [p for p in made if name in (None, p.name)]
        if not found:
            names = ", ".join(p.name for p in made) or "nothing yet"
            raise InvalidInput(f"No file {name or ''} was made in this session; there is {names}.")
        target = Path(path).expanduser() if path else Path(found[-1].name)
        spare(target, self._sources)
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f"{target.name}.part")
        try:
            async with self._client.open("GET", self._where(found[-1])) as response:
                with partial.open("wb") as file:
                    async for chunk in response.aiter_bytes():
                        file.write(chunk)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
        return target

    download = blocking(adownload)

    async def _made(self, record: TurnRecord) -> tuple[Product, ...]:
        """The files of a turn, small ones with their bytes."""
        answers = [c.response for c in record.calls if isinstance(c.response, dict)]
        names = [name for answer in answers for name in answer.get("files") or ()]
        listed = record.generated_media if isinstance(record.generated_media, list) else []
        made = {p.name: p for p in (Product.from_wire(item) for item in listed)}
        return tuple([await self._carried(made[name]) for name in names if name in made])

    async def _carried(self, product: Product) -> Product:
        if product.size > _CARRIED_BYTES or not self.is_embedded:
            return product
        async with self._client.open("GET", self._where(product)) as response:
            data = await response.aread() if response.status_code == 200 else None
        return replace(product, data=data)

    def _where(self, product: Product) -> str:
        return f"/api/engine/sessions/{self.id}/generated/{quote(product.asset or product.name)}"
