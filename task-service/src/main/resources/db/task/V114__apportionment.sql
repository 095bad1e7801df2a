-- What a share is taken of, where it is known, and how a total is divided among its units (JSON).
ALTER TABLE obligation ADD COLUMN denominator text;
ALTER TABLE obligation ADD COLUMN apportionment text;
