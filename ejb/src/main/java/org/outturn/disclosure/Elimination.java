package org.outturn.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gauss-Jordan elimination in whole numbers: which unknowns do the relations between them fix? An
 * unknown is fixed exactly when a reduced row holds nothing but it.
 */
final class Elimination {

  private Elimination() {}

  static Set<String> determined(List<Map<String, Integer>> relations, Set<String> unknowns) {
    var columns = List.copyOf(unknowns);
    var rows = new ArrayList<BigInteger[]>();
    for (var relation : relations) {
      var row = new BigInteger[columns.size()];
      for (var i = 0; i < row.length; i++) {
        row[i] = BigInteger.valueOf(relation.getOrDefault(columns.get(i), 0));
      }
      if (entries(row) > 0) {
        rows.add(row);
      }
    }
    reduce(rows, columns.size());
    var found = new LinkedHashSet<String>();
    for (var row : rows) {
      if (entries(row) == 1) {
        found.add(columns.get(leading(row)));
      }
    }
    return found;
  }

  private static void reduce(List<BigInteger[]> rows, int columns) {
    var done = 0;
    for (var column = 0; column < columns && done < rows.size(); column++) {
      var pivot = done;
      while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
        pivot++;
      }
      if (pivot == rows.size()) {
        continue;
      }
      var row = rows.get(pivot);
      rows.set(pivot, rows.get(done));
      rows.set(done, row);
      for (var other = 0; other < rows.size(); other++) {
        if (other != done) {
          clear(rows.get(other), row, column);
        }
      }
      done++;
    }
  }

  private static void clear(BigInteger[] row, BigInteger[] pivot, int column) {
    var factor = row[column];
    if (factor.signum() == 0) {
      return;
    }
    var divisor = BigInteger.ZERO;
    for (var i = 0; i < row.length; i++) {
      row[i] = row[i].multiply(pivot[column]).subtract(pivot[i].multiply(factor));
      divisor = divisor.gcd(row[i]);
    }
    if (divisor.signum() != 0) {
      for (var i = 0; i < row.length; i++) {
        row[i] = row[i].divide(divisor);
      }
    }
  }

  private static int entries(BigInteger[] row) {
    var entries = 0;
    for (var value : row) {
      entries += value.signum() == 0 ? 0 : 1;
    }
    return entries;
  }

  private static int leading(BigInteger[] row) {
    for (var i = 0; i < row.length; i++) {
      if (row[i].signum() != 0) {
        return i;
      }
    }
    return -1;
  }
}
