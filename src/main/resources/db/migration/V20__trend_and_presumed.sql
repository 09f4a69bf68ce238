-- Whether a figure is better or worse than in the year before; on how many conditions nobody has been heard. Older runs do not know.
alter table outcomes add column "trend" varchar default '' not null;
alter table candidates add column "presumed" varchar default '' not null;
