package dev.todoke.intake.desk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What an office decides about typing from paper (紙の届出票の入力の設定).
@Component
public class PaperSettings {

    private final boolean secondPerson;

    public PaperSettings(@Value("${todoke.intake.paper-second-person:true}") boolean secondPerson) {
        this.secondPerson = secondPerson;
    }

    /// Whether another person types the key items again before anything is handed in.
    public boolean secondPerson() {
        return secondPerson;
    }
}
