package dev.todoke.linkage.compare;

import dev.todoke.person.VariantCharacters;
import java.util.Arrays;

/// Which names may be variants of one another (異体字の組): names with different groups never are.
///
/// The relation itself is not transitive, so two names of one group still have to be asked.
final class VariantGroups {

    private final TextDictionary texts;
    private final VariantCharacters variants;
    private final TextDictionary forms = new TextDictionary();
    private int[] groups = {};

    VariantGroups(TextDictionary texts, VariantCharacters variants) {
        this.texts = texts;
        this.variants = variants;
        grow();
    }

    void grow() {
        int known = groups.length;
        groups = Arrays.copyOf(groups, texts.size());
        for (int i = known; i < groups.length; i++) {
            var form = new StringBuilder();
            texts.text(i).codePoints().map(variants::chain).forEach(form::appendCodePoint);
            groups[i] = forms.numberOf(form.toString());
        }
    }

    boolean mayBeVariants(int left, int right) {
        return groups[left] == groups[right];
    }

    /// The group of a name, from 1.
    int group(int name) {
        return groups[name] + 1;
    }

    boolean areVariants(int left, int right) {
        String a = texts.text(left);
        String b = texts.text(right);
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length()) {
            int character = a.codePointAt(i);
            if (character != b.codePointAt(i) && !variants.areVariants(character, b.codePointAt(i))) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }
}
