-- Who is at a site is asked with every tour that is saved and every site that is looked at; without
-- this every item there is would be read.

CREATE INDEX item_at_site ON item (site);

PRAGMA user_version = 4;
