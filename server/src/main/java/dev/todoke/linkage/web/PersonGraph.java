package dev.todoke.linkage.web;

import java.util.ArrayList;
import java.util.List;

/// The reports of a person and what joins them, drawn on a circle (人の図). The tables beside it say the same in words.
///
/// @param summary one sentence for those who do not see the drawing
record PersonGraph(List<Node> nodes, List<Edge> edges, String summary) {

    private static final double CENTRE_X = 200;
    private static final double CENTRE_Y = 130;
    private static final double RADIUS_X = 150;
    private static final double RADIUS_Y = 95;

    PersonGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// A report by its number in the list.
    record Node(String label, long x, long y, boolean death) {}

    /// @param kind `machine`, `same` or `different`
    record Edge(long x1, long y1, long x2, long y2, String kind, String label, long labelX, long labelY) {}

    /// A line to be drawn between two reports by their places in the list.
    record Line(int from, int to, String kind, String label) {}

    /// @param deaths whether the report at each place is a death record
    static PersonGraph of(List<Boolean> deaths, List<Line> lines, String summary) {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < deaths.size(); i++) {
            double angle = 2 * Math.PI * i / deaths.size() - Math.PI / 2;
            nodes.add(new Node(
                    Integer.toString(i + 1),
                    Math.round(CENTRE_X + RADIUS_X * Math.cos(angle)),
                    Math.round(CENTRE_Y + RADIUS_Y * Math.sin(angle)),
                    deaths.get(i)));
        }
        var edges = lines.stream()
                .map(line -> edge(nodes.get(line.from()), nodes.get(line.to()), line))
                .toList();
        return new PersonGraph(nodes, edges, summary);
    }

    private static Edge edge(Node from, Node to, Line line) {
        return new Edge(
                from.x(),
                from.y(),
                to.x(),
                to.y(),
                line.kind(),
                line.label(),
                (from.x() + to.x()) / 2,
                (from.y() + to.y()) / 2 - 4);
    }
}
