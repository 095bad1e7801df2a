-- What took effect long ago is forgotten, oldest first. The application's role may delete here since V1.
CREATE INDEX inbox_age ON inbox (received_at);
