package dev.todoke.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("監査記録のハッシュ木")
class MerkleTreeTest {

    /// The eight entries of the public test set of Certificate Transparency logs.
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest(name = "{0} 件の根")
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void rootsAreThePublishedOnes(int size, String root) {
        assertThat(hex(frontierOf(published().subList(0, size)).root())).isEqualTo(root);
    }

    @Test
    @DisplayName("包含証明は公表値と一致する(8 件中の 6 件目)")
    void proofIsThePublishedOne() {
        var proof = InclusionProof.of(5, published());
        assertThat(proof.path().stream().map(MerkleTreeTest::hex))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    @DisplayName("どの大きさでも、どの行も証明でき、変えた行は証明できない")
    void everyEntryIsProvableAndNoOtherIs() {
        var random = new Random(7);
        for (var size = 1; size <= 70; size++) {
            var leaves = leaves(size, random);
            var root = frontierOf(leaves).root();
            for (var index = 0; index < size; index++) {
                var proof = InclusionProof.of(index, leaves);
                assertThat(proof.leadsTo(root, leaves.get(index))).isTrue();
                assertThat(proof.leadsTo(root, MerkleHash.leaf(new byte[] {42})))
                        .isFalse();
                var elsewhere = new InclusionProof((index + 1) % size, size, proof.path());
                assertThat(size > 1 && elsewhere.leadsTo(root, leaves.get(index)))
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("先端だけを保存しても、全体から計算した根と同じになる")
    void frontierAloneGivesTheSameRoot() {
        var leaves = leaves(300, new Random(11));
        var frontier = MerkleFrontier.EMPTY;
        for (var i = 0; i < leaves.size(); i++) {
            frontier = new MerkleFrontier(frontier.size(), frontier.subtrees()).append(leaves.get(i));
            assertThat(frontier.root()).isEqualTo(rootByDefinition(leaves.subList(0, i + 1)));
        }
    }

    /// The recursive definition of RFC 6962, as slow and plain as it stands there.
    private static byte[] rootByDefinition(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return MerkleHash.node(
                rootByDefinition(leaves.subList(0, split)), rootByDefinition(leaves.subList(split, leaves.size())));
    }

    private static MerkleFrontier frontierOf(List<byte[]> leaves) {
        var frontier = MerkleFrontier.EMPTY;
        for (var leaf : leaves) {
            frontier = frontier.append(leaf);
        }
        return frontier;
    }

    private static List<byte[]> published() {
        return ENTRIES.stream()
                .map(entry -> MerkleHash.leaf(HexFormat.of().parseHex(entry)))
                .toList();
    }

    private static List<byte[]> leaves(int count, Random random) {
        var leaves = new ArrayList<byte[]>();
        for (var i = 0; i < count; i++) {
            var entry = new byte[16 + random.nextInt(40)];
            random.nextBytes(entry);
            leaves.add(MerkleHash.leaf(entry));
        }
        return leaves;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
