"""Values and rules of the shop: plain data in, plain data out."""
