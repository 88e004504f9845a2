package dev.todoke.provision.desk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How the office prints its forms (様式の設定).
///
/// `todoke.forms.folder` names a folder whose `texts.tsv` puts the office's own words in place of the shipped ones;
/// `todoke.forms.edition` is how that wording is called at the foot of the page. `todoke.forms.calendar` is `era` (和暦)
/// or `western` (西暦). `todoke.forms.council` is the name of the council.
@Component
public class FormSettings {

    private final String folder;
    private final String edition;
    private final String calendar;
    private final String council;

    FormSettings(
            @Value("${todoke.forms.folder:}") String folder,
            @Value("${todoke.forms.edition:窓口の文言}") String edition,
            @Value("${todoke.forms.calendar:era}") String calendar,
            @Value("${todoke.forms.council:がん登録情報利用等審議会}") String council) {
        this.folder = folder;
        this.edition = edition;
        this.calendar = calendar;
        this.council = council;
    }

    String folder() {
        return folder;
    }

    String edition() {
        return edition;
    }

    String calendar() {
        return calendar;
    }

    String council() {
        return council;
    }
}
