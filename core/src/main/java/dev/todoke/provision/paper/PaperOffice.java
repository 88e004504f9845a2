package dev.todoke.provision.paper;

/// What an office prints in the same way on all its forms (窓口の様式設定).
///
/// @param authority whom forms are addressed to and who signs letters (福岡県知事)
/// @param council name of its council
public record PaperOffice(String authority, String council, PaperCalendar calendar) {}
