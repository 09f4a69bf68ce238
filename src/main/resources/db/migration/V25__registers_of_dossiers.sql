-- Whose units the codes of a dossier name: 'here' for those registered here, 'province:' or 'owner:' with a name for
-- others. Only units registered here have accounts, so a dossier is 'here' only where it was drawn from what they
-- submitted; an administrator may say otherwise of each.
alter table stored_dossier add column register varchar default 'owner:' not null;

update stored_dossier set register = 'owner:' || coalesce((
	select min(a.actor) from audit_event a where a.action = 'dossier.keep' and a.subject = 'dossier ' || stored_dossier.digest), '');

update stored_dossier set register = 'owner:' || (
	select r.created_by from run r
	where r.id = (select min(f.id) from run f where f.dossier_digest = stored_dossier.digest))
where exists (select 1 from run r where r.dossier_digest = stored_dossier.digest);

update stored_dossier set register = 'province:' || (
	select max(r.province) from run r where r.dossier_digest = stored_dossier.digest)
where exists (select 1 from run r where r.dossier_digest = stored_dossier.digest and r.province <> '');

update stored_dossier set register = 'here'
where exists (select 1 from run r join period_run p on p.run_id = r.id where r.dossier_digest = stored_dossier.digest);
