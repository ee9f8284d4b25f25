"""A film of copied and encoded pictures plays in a browser, every picture at its place."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page

from nemo_jupyter.timeline.model import Segment, Track
from tests import film
from tests.engine.render.test_copy import made
from tests.engine.render.test_film import Studio, clip, story

# Where the middles of the number's columns are dark or light.
READ = """async (at) => {
  const video = document.querySelector('video');
  // A seek may end before its picture is there; none comes where it is the one that is shown.
  const shown = new Promise(done => video.requestVideoFrameCallback(done));
  await new Promise(done => { video.onseeked = done; video.currentTime = at; });
  await Promise.race([shown, new Promise(done => setTimeout(done, 1000))]);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
  const paper = canvas.getContext('2d');
  paper.drawImage(video, 0, 0);
  let number = 0;
  for (let bit = 0; bit < BITS; bit++) {
    const x = Math.floor((bit + 0.5) * canvas.width / BITS);
    const [red] = paper.getImageData(x, canvas.height * 0.4, 1, 1).data;
    if (red > 128) number |= 1 << bit;
  }
  return number;
}""".replace("BITS", str(film.BITS))


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_copied_and_encoded_pictures_play_as_one_film(
    site: str, page: Page, tmp_path: Path
) -> None:
    studio = Studio(tmp_path, made(tmp_path / "f.mp4", "keyint=48:bframes=3:b-pyramid=normal"))
    draft = story(clip(0, 3000, 500), clip(3000, 2500, 4500), clip(5500, 2000, 7700))
    words = Segment("t", 6000, 800, text="Hello", role="lower_third")
    titled = replace(draft, all_tracks=(*draft.all_tracks, Track("t", 7, segments=(words,))))
    path, report = studio.render(titled)
    assert 0 < report.copied_ms < report.duration_ms
    wanted = [*range(15, 105), *range(135, 210), *range(231, 291)]
    assert film.numbers(path) == wanted

    (tmp_path / "page.html").write_text("<video muted width=768></video>")
    page.goto(f"{site}/page.html")
    video = page.locator("video")
    # As a blob, since seeking over HTTP needs a server that knows ranges.
    video.evaluate(
        """async v => {
          v.src = URL.createObjectURL(await (await fetch('film.mp4')).blob());
          await new Promise(done => v.oncanplaythrough = done);
        }"""
    )
    assert video.evaluate("v => v.duration") == pytest.approx(7.5, abs=0.05)
    places = [0, 1, 32, 33, 34, 88, 89, 90, 91, 100, 160, 164, 165, 166, 175, 222, 223, 224]
    seen = [page.evaluate(READ, (place + 0.5) / 30) for place in places]
    assert seen == [wanted[place] for place in places]
    page.evaluate(READ, 89.5 / 30)
    page.screenshot(path=tmp_path / "join.png")

    video.evaluate("v => { v.currentTime = 0; v.playbackRate = 2; return v.play() }")
    page.wait_for_function("() => document.querySelector('video').ended", timeout=30_000)
    assert video.evaluate("v => v.error") is None
    quality = video.evaluate("v => v.getVideoPlaybackQuality().corruptedVideoFrames || 0")
    assert quality == 0
