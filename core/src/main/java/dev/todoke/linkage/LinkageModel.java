package dev.todoke.linkage;

import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.ModelReader;
import dev.todoke.linkage.model.Parameter;
import java.util.List;

/// The model by which the registry links (照合モデル): the shipped Japanese one, with the registry's names for
/// its parts.
public final class LinkageModel {

    /// Edition of table `linkage-weights` that the registry uses.
    public static final String EDITION = "ja-person-2";

    private final LinkModel model;
    private final List<SearchPass> passes;

    private LinkageModel(LinkModel model) {
        this.model = model;
        this.passes = model.passes().stream().map(LinkageModel::pass).toList();
    }

    /// The edition that comes with the program.
    public static LinkageModel shipped() {
        return of(ModelReader.shipped(EDITION));
    }

    /// A model whose fields and comparisons are those of [SearchKey] and [AgreementLevel].
    public static LinkageModel of(LinkModel model) {
        return new LinkageModel(model);
    }

    static SearchPass pass(LinkModel.Pass pass) {
        return new SearchPass(
                Integer.parseInt(pass.name()),
                pass.fields().stream().map(SearchKey::of).toList());
    }

    public String edition() {
        return model.name() + "-" + model.edition();
    }

    /// T1: from here on the machine links (同一とみなす重み), in bits.
    public double sameFrom() {
        return model.parameter(Parameter.THRESHOLD_SAME);
    }

    /// T2: below this two records are different people (別人とみなす重み), in bits.
    public double differentBelow() {
        return model.parameter(Parameter.THRESHOLD_DIFFERENT);
    }

    public List<SearchPass> passes() {
        return passes;
    }

    LinkModel model() {
        return model;
    }
}
