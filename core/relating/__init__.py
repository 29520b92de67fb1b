"""Who appears with whom: actors in windows become relations, with evidence, strength and a layout."""

import os

# Before numpy is first loaded. The matrices here are small: sharing them out among threads costs more than it saves,
# and it would take the processor from the window and from the processes that read.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
