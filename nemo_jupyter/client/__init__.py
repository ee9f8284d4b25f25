"""The protocol from the caller's side: bytes to events, events to turns, requests to answers."""
