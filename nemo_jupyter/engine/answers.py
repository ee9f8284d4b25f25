"""Answers of the API: NemoVideo's envelope, and its codes for what goes wrong."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from nemo_jupyter.errors import InvalidInput, MediaTooLarge, NemoError, UnsupportedMedia

# NemoVideo's code -> HTTP status. Clients go by the code; the status is for everything between.
_STATUS = {
    400: 400,
    402: 402,
    404: 404,
    409: 409,
    429: 429,
    1001: 401,
    1002: 404,
    2001: 402,
    4001: 415,
    4002: 413,
}


class Refused(NemoError):
    """An answer other than success, by NemoVideo's code."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


def success(data: Any) -> JSONResponse:
    """``{"code": 0, "message": "success", "data": ...}``."""
    return JSONResponse({"code": 0, "message": "success", "data": data})


def refusal(code: int, message: str) -> JSONResponse:
    """The envelope of a failure."""
    body = {"code": code, "message": message, "data": None}
    headers = {"Retry-After": "30"} if code == 429 else None
    return JSONResponse(body, _STATUS.get(code, 400), headers)


def code_of(error: NemoError) -> int:
    """The code that tells a client what kind of thing went wrong."""
    if isinstance(error, Refused):
        return error.code
    if isinstance(error, MediaTooLarge):
        return 4002
    if isinstance(error, UnsupportedMedia):
        return 4001
    return 400 if isinstance(error, InvalidInput) else 409


async def on_error(request: Request, error: Exception) -> Response:
    """Starlette's handler for this package's errors."""
    assert isinstance(error, NemoError)
    return refusal(code_of(error), error.message)
