package dev.todoke.intake.web;

import dev.todoke.intake.form.IssuedForm;
import dev.todoke.print.EraDate;
import dev.todoke.web.Choice;
import java.util.List;

/// What the page of electronic forms shows (電子届出票の画面の内容).
///
/// @param cases what was asked for, when it was refused
record FormsPage(int mostCases, String year, List<Choice> years, String cases, List<Line> forms) {

    /// A form that was made before.
    record Line(String number, int year, int cases, String made, String validUntil) {}

    static Line line(IssuedForm form) {
        return new Line(
                form.number().text(),
                form.year(),
                form.cases(),
                EraDate.text(form.made()),
                EraDate.text(form.validUntil()));
    }
}
