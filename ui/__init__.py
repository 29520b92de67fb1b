"""The window. Rooms (library, reader, actors, relations) know the desk and the bridge, never each other."""
