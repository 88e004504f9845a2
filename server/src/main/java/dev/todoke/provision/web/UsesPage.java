package dev.todoke.provision.web;

import dev.todoke.provision.ProvidedUse;
import dev.todoke.provision.store.UseRegisterStore;
import java.util.List;

/// The register of uses (提供した情報の利用の一覧): as published, or as it would be published.
///
/// @param head the published list, none or one
/// @param may whether the reader may publish it
public record UsesPage(List<UseRegisterStore.Head> head, List<ProvidedUse> uses, boolean may) {

    public UsesPage {
        head = List.copyOf(head);
        uses = List.copyOf(uses);
    }
}
