-- As in V025. Who asks is found once for a statement and no longer for each of ten thousand rows.
alter policy wall on consultations using (wall.is_product()
    or (select wall.known('organization')) in (organization, receiver));
alter policy wall on consultation_needs using (wall.is_product()
    or (select wall.known('organization')) in (organization, receiver));
alter policy wall on consultation_notes using (wall.is_product()
    or receiver = (select wall.known('organization')) or account = (select wall.my('account')));
