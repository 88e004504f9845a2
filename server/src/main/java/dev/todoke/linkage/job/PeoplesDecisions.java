package dev.todoke.linkage.job;

import dev.todoke.linkage.HumanAct;
import dev.todoke.linkage.HumanActs;
import dev.todoke.linkage.HumanDecisions;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.RegroupingStore;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/// Everything people have decided, folded for a run (人の判断の読み込み).
@Component
public class PeoplesDecisions {

    private final PairStore pairs;
    private final RegroupingStore acts;

    public PeoplesDecisions(PairStore pairs, RegroupingStore acts) {
        this.pairs = pairs;
        this.acts = acts;
    }

    public HumanDecisions standing() {
        var all = new ArrayList<HumanAct>();
        pairs.settled().forEach(settled -> all.add(settled.act()));
        acts.standing().forEach(act -> all.add(new HumanAct.Regrouped(act)));
        return HumanActs.fold(all);
    }
}
