"""The actors: who occurs in the article or in the notebook, and what the analyst decides about them."""
