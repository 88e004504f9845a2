package dev.todoke.provision.council;

/// How many members must take part (定足数). Members in conflict count neither among those who must nor among
/// those who do.
///
/// Councils of prefectures ask for more than half of their members, or name a number in their rules; both
/// are offered.
public sealed interface Quorum {

    /// Members needed when `members` may take part.
    int needed(int members);

    /// More than half of the members (委員の過半数).
    record MoreThanHalf() implements Quorum {
        @Override
        public int needed(int members) {
            return members / 2 + 1;
        }
    }

    /// A number named in the council's rules, whoever may not take part.
    record Fixed(int members) implements Quorum {

        public Fixed {
            if (members < 1) {
                throw new IllegalArgumentException("a quorum needs members: " + members);
            }
        }

        @Override
        public int needed(int eligible) {
            return members;
        }
    }
}
