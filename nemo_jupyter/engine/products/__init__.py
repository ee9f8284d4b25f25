"""Files made of the timeline that are not the film: thumbnails, GIFs, its sound."""
