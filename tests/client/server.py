"""A real server on loopback that goes wrong in whatever way a test asks for."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Seen:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Exchange:
    """One request, and the means to answer it badly."""

    def __init__(self, handler: BaseHTTPRequestHandler, seen: Seen, gone: threading.Event) -> None:
        self._handler = handler
        self.seen = seen
        self.stopping = gone

    def json(self, value: Any, status: int = 200, **headers: str) -> None:
        self.body(json.dumps(value).encode(), status, content_type="application/json", **headers)

    def data(self, data: Any) -> None:
        self.json({"code": 0, "message": "success", "data": data})

    def refuse(self, code: int, status: int = 200, message: str = "no", **headers: str) -> None:
        self.json({"code": code, "message": message, "data": None}, status, **headers)

    def body(self, body: bytes, status: int = 200, **headers: str) -> None:
        length = {} if "content_length" in headers else {"content_length": str(len(body))}
        self.head(status, **headers, **length)
        self.send(body)

    def head(self, status: int = 200, **headers: str) -> None:
        lines = [f"HTTP/1.1 {status} x"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.send("\r\n".join([*lines, "", ""]).encode())

    def stream(self, *chunks: bytes, end: bool = True) -> None:
        """An event stream, chunked as google-adk sends it; without an end it stays open."""
        self.head(content_type="text/event-stream; charset=utf-8", transfer_encoding="chunked")
        for chunk in filter(None, chunks):
            self.chunk(chunk)
        if end:
            self.send(b"0\r\n\r\n")

    def chunk(self, chunk: bytes) -> None:
        self.send(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")

    def send(self, data: bytes) -> None:
        self._handler.wfile.write(data)
        self._handler.wfile.flush()

    def close(self) -> None:
        """End the connection in an orderly way."""
        self._handler.close_connection = True
        self._handler.connection.shutdown(socket.SHUT_RDWR)

    def reset(self) -> None:
        """End the connection as a crash does."""
        self._handler.close_connection = True
        linger = struct.pack("ii", 1, 0)
        self._handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._handler.connection.close()

    def hold(self, seconds: float = 30.0) -> bool:
        """Say nothing until the client leaves; whether it left."""
        self._handler.close_connection = True
        self._handler.connection.settimeout(0.02)
        for _ in range(int(seconds / 0.02)):
            if self.stopping.is_set():
                return False
            try:
                if self._handler.connection.recv(1) == b"":
                    return True
            except TimeoutError:
                continue
            except OSError:
                return True
        return False


Answer = Callable[[Exchange], None]


class Server:
    """Answers by its routes and remembers every request."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self._routes: list[tuple[str, str, list[Answer]]] = []
        self._stopping = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def answer(self) -> None:
                outer._answer(self)

            do_GET = do_POST = answer

            def log_message(self, format: str, *args: Any) -> None:
                pass

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 64

            def handle_error(self, request: Any, client_address: Any) -> None:
                pass  # resets are what this server is for

        self._http = Quiet(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def on(self, method: str, path: str, *answers: Answer) -> None:
        """Answer requests whose path starts so, in order; the last answer stays."""
        self._routes.insert(0, (method, path, list(answers)))

    def count(self, method: str, path: str) -> int:
        return sum(seen.method == method and seen.path.startswith(path) for seen in self.seen)

    def close(self) -> None:
        self._stopping.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        headers = {name.lower(): value for name, value in handler.headers.items()}
        body = handler.rfile.read(int(headers.get("content-length", "0")))
        seen = Seen(handler.command, handler.path, headers, body)
        self.seen.append(seen)
        exchange = Exchange(handler, seen, self._stopping)
        for method, path, answers in self._routes:
            if method == seen.method and seen.path.startswith(path):
                answer = answers.pop(0) if len(answers) > 1 else answers[0]
                answer(exchange)
                return
        exchange.json({"detail": "Not Found"}, 404)
