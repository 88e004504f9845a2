package dev.todoke.mail;

import java.time.LocalDate;

/// A mail as a module hands it to the outbox (お知らせのメール).
///
/// @param key what it is about, unique among all mails ever written; the same key again writes nothing
/// @param lastDay after this day it is of no use and is not sent any more
public record Mail(String key, MailAddress to, MailText text, LocalDate lastDay) {}
