package dev.todoke.web;

import java.util.List;
import java.util.stream.IntStream;

/// Which fifty of a long list are shown (ページ送り).
///
/// @param total number of entries of the whole list, after filtering
/// @param page number from 1
/// @param base address of the list with its filters and without `page`; never with a name in it
public record Pager(long total, int page, String base) {

    public static final int SIZE = 50;
    private static final int NEIGHBOURS = 2;

    public Pager {
        int last = Math.max(1, Math.toIntExact((total + SIZE - 1) / SIZE));
        page = Math.clamp(page, 1, last);
    }

    public int pages() {
        return Math.max(1, Math.toIntExact((total + SIZE - 1) / SIZE));
    }

    public long offset() {
        return (long) (page - 1) * SIZE;
    }

    public long first() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long last() {
        return Math.min(total, offset() + SIZE);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public String address(int target) {
        return base + (base.contains("?") ? "&" : "?") + "page=" + target;
    }

    /// Numbers to print: the neighbours of this page, the first and the last; 0 stands for a gap.
    public List<Integer> numbers() {
        var shown = IntStream.rangeClosed(1, pages())
                .filter(p -> p == 1 || p == pages() || Math.abs(p - page) <= NEIGHBOURS)
                .boxed()
                .toList();
        var withGaps = new java.util.ArrayList<Integer>();
        int before = 0;
        for (int number : shown) {
            if (number > before + 1) {
                withGaps.add(0);
            }
            withGaps.add(number);
            before = number;
        }
        return List.copyOf(withGaps);
    }
}
