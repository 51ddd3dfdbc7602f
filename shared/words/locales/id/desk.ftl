### What reviewers of claims read.
