"""The room of relations: the picture, the list beside it and the evidence."""
