-- How often an account has been unlocked: what was counted against it before is void, in every running instance.
alter table account add column unlocks integer default 0 not null;
