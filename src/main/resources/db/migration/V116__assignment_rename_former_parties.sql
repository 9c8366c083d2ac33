-- Partners that an amendment lets go stand in it as well as former leads.
alter table assignment rename column former_leads to former_parties;
