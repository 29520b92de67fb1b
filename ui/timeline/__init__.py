"""The timeline: when the actors are mentioned, and how many articles there are."""
