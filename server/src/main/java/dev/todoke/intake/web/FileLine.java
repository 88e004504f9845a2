package dev.todoke.intake.web;

import dev.todoke.intake.Printed;
import dev.todoke.intake.store.FileRow;

/// A file in a list (届出ファイルの1行).
record FileLine(
        String receipt, String receivedAt, String year, String state, String stateTag, String records, String errors) {

    static FileLine of(FileRow file) {
        return new FileLine(
                file.receipt(),
                Printed.time(file.receivedAt()),
                file.year().map(y -> Integer.toString(y)).orElse(""),
                file.state().code(),
                file.state().tag(),
                Printed.count(file.records()),
                Printed.count(file.errorRecords()));
    }

    public String path() {
        return "/portal/files/" + receipt;
    }
}
