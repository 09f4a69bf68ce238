-- The page of the audit trail offers every action there is.
create index audit_event_action on audit_event (action);
