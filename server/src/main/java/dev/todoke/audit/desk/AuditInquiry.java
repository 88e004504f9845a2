package dev.todoke.audit.desk;

import java.time.Instant;

/// What is looked for in the record (監査記録の検索条件). Empty texts and the widest times do not narrow.
///
/// @param account our number of the account that acted
/// @param subject our number of the thing or person it was about, with its kind: `person:4021`
/// @param kind id of the kind of event
/// @param outcome name of the outcome
public record AuditInquiry(String account, String subject, String kind, String outcome, Instant from, Instant until) {}
