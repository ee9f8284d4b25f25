"""From an HTTP answer to its data, or to the error a caller can act on.

The service says success in the body (`code` 0), not in the status; an error may come with
status 200 and a code, as 4xx or 5xx with the same envelope, in google-adk's own form, or as a
page from some gateway in between. Every message is one line that ends with what to do next.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from time import time
from typing import Any

from nemo_jupyter import errors

FORMATS = "mp4 mov avi webm mkv jpg png gif webp mp3 wav m4a aac"
_TOKENS = re.compile(r"\b(?:nmv_[a-z]+_|clm_)[\w-]+|(?<=Bearer )\S+", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_GATEWAY = frozenset({502, 504, *range(520, 528)})


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, whole.

    Attributes:
        request: Method and path it answers, without query.
        registration: Where an anonymous user can register; None for others.
    """

    status: int
    body: bytes = field(repr=False)
    content_type: str = ""
    retry_after: str | None = None
    request: str = ""
    registration: str | None = None

    @property
    def from_gateway(self) -> bool:
        """Whether something in between answered, so that the service's own word is unknown."""
        return self.status in _GATEWAY

    def json(self) -> Any:
        """The body, decoded; None if it is no JSON."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None


def data_of(answer: Answer) -> Any:
    """What the answer carries: the envelope's data, or the whole object if it has none.

    Raises:
        APIError: The service said no; the subclass says what a caller can do.
        MediaError: The footage was refused.
        SessionBusy: Another turn of the session is running.
    """
    value = answer.json()
    code = _code(value)
    if code == 0:
        return value.get("data")
    if code is not None:
        raise error_for(code, answer, said=_text(value.get("message")))
    if not 200 <= answer.status < 300:
        raise error_for(answer.status, answer, said=_detail(value))
    if value is None:
        raise errors.ServiceError(
            f"The answer to {answer.request} is no JSON; check NEMO_API_URL, or try again.",
            status=answer.status,
            request=answer.request,
        )
    return value


def error_for(code: int, answer: Answer, *, said: str = "") -> errors.NemoError:
    """The error for an envelope code or, without an envelope, an HTTP status."""
    facts: dict[str, Any] = {
        "code": code if code != answer.status else None,
        "status": answer.status,
        "request": answer.request,
    }
    sentence, whole = one_line(said), said.rstrip().endswith(".")
    said = f" ({sentence})" if said else ""
    match code:
        case 1001 | 401 | 403:
            return errors.NotAuthorised(
                f"The token is wrong or has expired{said}; set NEMO_TOKEN, or connect without one.",
                **facts,
            )
        case 1002 | 404:
            return errors.SessionNotFound(
                f"The service does not know this session or job{said}; start a new session.",
                **facts,
            )
        case 2001:
            return errors.NoCredits(f"No credits are left{said}; {_refill(answer)}", **facts)
        case 4001 | 415:
            forms = "" if "mp4" in sentence.lower() else f"; it takes {FORMATS}"
            return errors.UnsupportedMedia(f"The service does not take this file{said}{forms}.")
        case 4002 | 413:
            return errors.MediaTooLarge(
                f"The file is over the limit of 500 MB{said}; trim or compress it."
            )
        case 402:
            return errors.ExportBlocked(
                f"The plan does not allow this export{said}; it is no matter of credits: "
                "register or upgrade the plan.",
                **facts,
            )
        case 409 if answer.request.endswith(("/run_sse", "/checkout", "/draft")):
            return errors.SessionBusy(
                f"Another turn of this session is running{said}; wait for it to end."
            )
        case 429:
            wait = retry_after(answer)
            when = f"in {wait:.0f} s" if wait else "later"
            return errors.RateLimited(
                f"Too many calls{said}; try again {when}.", retry_after=wait, **facts
            )
        case 400 | 409 if whole:
            return errors.RequestRejected(f"{sentence.rstrip('.')}.", **facts)
        case 400 | 405 | 409 | 422:
            return errors.RequestRejected(
                f"The service could not make sense of {answer.request}{said}; "
                "check the arguments, or update nemo-jupyter.",
                **facts,
            )
    if 300 <= answer.status < 400 and code == answer.status:
        return errors.ServiceError(
            "The service answered with a redirect, which is not followed; check NEMO_API_URL.",
            **facts,
        )
    return errors.ServiceError(
        f"The service failed with {code}{said}; nothing to do but try again later.", **facts
    )


def retry_after(answer: Answer) -> float | None:
    """Seconds to wait, from a number or a date."""
    value = (answer.retry_after or "").strip()
    if not value:
        return None
    if re.fullmatch(r"\d{1,9}(\.\d+)?", value):
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time())
    except (ValueError, TypeError, OverflowError):
        return None


def one_line(text: str, most: int = 200) -> str:
    """A service's words made fit to show: one line, bounded, without anything secret."""
    text = _UNPRINTABLE.sub(" ", _TOKENS.sub("…", text)).strip().rstrip(".;")
    return text if len(text) <= most else text[: most - 1] + "…"


def _code(value: Any) -> int | None:
    if not isinstance(value, dict):
        return None
    code = value.get("code")
    if isinstance(code, str) and re.fullmatch(r"\d{1,6}", code):
        return int(code)
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def _detail(value: Any) -> str:
    """google-adk's forms: a text, or for a malformed body a list of complaints."""
    if not isinstance(value, dict):
        return ""
    detail = value.get("detail") or value.get("message") or value.get("error")
    if isinstance(detail, list):
        return "; ".join(
            " ".join([*map(str, item.get("loc") or ()), str(item.get("msg") or "")])
            for item in detail
            if isinstance(item, dict)
        )
    return _text(detail)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _refill(answer: Answer) -> str:
    if answer.registration:
        return f"register to get more: {answer.registration}"
    return "top up your account, or ask whoever runs this service for more."
