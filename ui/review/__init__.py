"""The room in which the analyst decides who is one."""
