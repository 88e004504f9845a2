package dev.todoke.provision.desk;

import dev.todoke.closing.ClosingReader;
import dev.todoke.provision.extraction.NamedClosing;
import dev.todoke.provision.extraction.SourceRow;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Rows of named closings for the extraction (抽出元), read under the extraction's own database role.
@Component
class ClosedRows {

    private static final int PATIENT = 2;

    private final ObjectProvider<ClosingReader> closings;

    ClosedRows(ObjectProvider<ClosingReader> closings) {
        this.closings = closings;
    }

    /// The caller closes the stream.
    Stream<SourceRow> of(List<NamedClosing> named) {
        var reader = closings.getObject();
        return named.stream()
                .flatMap(closing -> reader.records(closing.number())
                        .map(record -> new SourceRow(closing.number() + ":" + record.item(PATIENT), record)));
    }
}
