"""The shop's figures as charts: each takes a result, and draws it or says it in words; matplotlib is loaded late."""
