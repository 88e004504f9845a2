package dev.todoke.closing.job;

import dev.todoke.closing.LayoutReading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What a prefecture decides about its closings (年次確定の設定).
///
/// `todoke.closing.layout-reading` names the reading of the layout, see [LayoutReading#read].
@Component
public class ClosingSettings {

    private final LayoutReading reading;

    @Autowired
    public ClosingSettings(@Value("${todoke.closing.layout-reading:}") String choices) {
        this(LayoutReading.read(choices)
                .orElseThrow(
                        () -> new IllegalArgumentException("todoke.closing.layout-reading is not known: " + choices)));
    }

    private ClosingSettings(LayoutReading reading) {
        this.reading = reading;
    }

    /// The standard reading.
    public static ClosingSettings standard() {
        return new ClosingSettings(LayoutReading.STANDARD);
    }

    public LayoutReading reading() {
        return reading;
    }
}
