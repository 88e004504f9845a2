package dev.todoke.provision.print;

import dev.todoke.print.UnprintableCharacter;
import java.util.List;

/// What came of printing a form (様式の印刷の結果).
public sealed interface FormAnswer {

    /// The file. Printing ends here, so its bytes are handed on, not copied.
    @SuppressWarnings("ArrayRecordComponent") // written to the response once and never compared
    record Printed(byte[] bytes) implements FormAnswer {}

    /// Nothing was written: these items hold characters without a shape (印刷できない文字).
    record Stopped(List<Item> items) implements FormAnswer {
        public Stopped {
            items = List.copyOf(items);
        }
    }

    /// An item of the form, what is written there, and what cannot be printed of it.
    record Item(String name, String value, List<UnprintableCharacter> characters) {
        public Item {
            characters = List.copyOf(characters);
        }
    }
}
