Stand-in for an unrelated page.
