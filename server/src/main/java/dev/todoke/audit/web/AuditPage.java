package dev.todoke.audit.web;

import dev.todoke.web.Choice;
import dev.todoke.web.Pager;
import java.util.List;

/// What the page of the record shows (監査記録の画面の内容).
///
/// @param verdict sentence about the last check of the whole record; empty when none was asked for
/// @param sound whether that check found everything in order
record AuditPage(
        Asked asked,
        List<Choice> accounts,
        List<Choice> kinds,
        List<Choice> outcomes,
        List<Line> lines,
        Pager pager,
        String verdict,
        boolean sound,
        String exportPath) {

    /// The conditions as typed.
    record Asked(String account, String subject, String kind, String outcome, String from, String until) {}

    /// One event.
    record Line(
            String at,
            String who,
            String where,
            String what,
            String kind,
            String subject,
            String outcome,
            String outcomeTag,
            String details) {}
}
