package dev.todoke.linkage.job;

import dev.todoke.linkage.LinkageModel;
import org.springframework.stereotype.Component;

/// The weights by which the registry links (使用中の重み).
@Component
public class ModelInForce {

    /// The edition by which the next full run weighs.
    public LinkageModel model() {
        return LinkageModel.shipped();
    }

    /// The edition of that name.
    public LinkageModel of(String edition) {
        var shipped = LinkageModel.shipped();
        if (!shipped.edition().equals(edition)) {
            throw new UnknownWeights(edition);
        }
        return shipped;
    }
}
