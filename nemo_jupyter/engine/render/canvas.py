"""The picture that texts are drawn for: how large letters are on it, and where they may be."""

from __future__ import annotations

from dataclasses import dataclass

#: Share of the picture left free at each side (EBU R 95, graphics safe area for 16:9).
SAFE = 0.05
#: Smallest size as a share of the height. Capitals with their rim take 0.8 of it, which keeps
#: them over the 4.5 % that is still read on a phone.
SMALLEST = 0.057


@dataclass(frozen=True, slots=True)
class Canvas:
    """The picture that is drawn for."""

    width: int
    height: int

    def size(self, share: float) -> int:
        """Pixels for a share of the height; upright pictures are narrow, so they count less."""
        base = min(self.height, 1.15 * self.width)
        return max(round(share * base), round(SMALLEST * self.height), 7)

    @property
    def is_upright(self) -> bool:
        """Whether it is higher than wide."""
        return self.height > self.width

    @property
    def safe(self) -> tuple[int, int, int, int]:
        """Left, upper, right and lower edge of the safe area, rounded inwards."""
        x, y = -int(-SAFE * self.width // 1), -int(-SAFE * self.height // 1)
        return x, y, self.width - x, self.height - y
