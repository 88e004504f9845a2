package dev.todoke.provision.extraction;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Lookup;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.UnknownCodeOfForm;

/// How the items of a file are anonymised (匿名化の手順), in an edition that the extraction record names.
public sealed interface Recipe {

    String edition();

    Treatment of(int item);

    /// The effect on an item in words, empty when its value is kept.
    String effectJa(int item);

    static Recipe of(KindOfData kind) {
        return switch (kind) {
            case IDENTIFIABLE -> new AsClosed();
            case ANONYMISED -> new FromTable(Tables.shipped().only("provision-anonymisation"));
        };
    }

    /// The recipe that an extraction record names.
    static Recipe named(String edition) {
        return edition.equals(AsClosed.EDITION)
                ? new AsClosed()
                : new FromTable(Tables.shipped().table("provision-anonymisation", edition));
    }

    /// Every value as the closing holds it (匿名化しない).
    record AsClosed() implements Recipe {
        private static final String EDITION = "as-closed";

        @Override
        public String edition() {
            return EDITION;
        }

        @Override
        public Treatment of(int item) {
            return Treatment.KEEP;
        }

        @Override
        public String effectJa(int item) {
            return "";
        }
    }

    /// Treatments by item from a table; items the table does not name are kept.
    record FromTable(CodeTable table) implements Recipe {

        @Override
        public String edition() {
            return table.edition().name();
        }

        @Override
        public Treatment of(int item) {
            return switch (table.find(Integer.toString(item))) {
                case Lookup.Known(var row) ->
                    Coded.find(Treatment.values(), row.value("treatment"))
                            .orElseThrow(() -> new UnknownCodeOfForm("treatment " + row.value("treatment")));
                case Lookup.UnknownCode _ -> Treatment.KEEP;
            };
        }

        @Override
        public String effectJa(int item) {
            return table.find(Integer.toString(item)).columnOr("effectJa", "");
        }
    }
}
