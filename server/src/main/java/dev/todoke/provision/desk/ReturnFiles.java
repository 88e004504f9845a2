package dev.todoke.provision.desk;

import dev.todoke.closing.HospitalReturnReader;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.provision.extraction.ExtractedFile;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.ReturnExtractor;
import dev.todoke.provision.review.Approval;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes the parts of what one hospital gets back (病院等への提供情報の抽出), out of the rows that its closings hold
/// for it.
@Component
class ReturnFiles {

    private final ObjectProvider<HospitalReturnReader> returns;

    ReturnFiles(ObjectProvider<HospitalReturnReader> returns) {
        this.returns = returns;
    }

    ExtractedFile make(Approval approval, ExtractionSpec spec, String secretId, byte[] secret, Progress progress) {
        var facility = new FacilityCode(approval.facility());
        var rows = spec.closings().stream()
                .flatMap(closing -> returns.getObject().rows(closing.number(), facility).stream());
        return new ReturnExtractor(spec, approval.facility(), secretId, secret).extract(rows, progress);
    }
}
