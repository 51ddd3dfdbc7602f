//! The rank test of Mann and Whitney: whether one of two samples tends to be larger, whatever their distribution.

use std::f64::consts::SQRT_2;

/// How many standard deviations the first sample's ranks lie above what chance would give them, ties counted as
/// half. The normal approximation, which is good from some twenty values each.
pub(crate) fn z<T: Ord + Copy>(first: &[T], second: &[T]) -> f64 {
    let mut all: Vec<(T, bool)> = first.iter().map(|value| (*value, true)).collect();
    all.extend(second.iter().map(|value| (*value, false)));
    all.sort();
    // Equal values share the mean of their ranks.
    let (mut below, mut rank_sum, mut ties) = (0.0, 0.0, 0.0);
    for equal in all.chunk_by(|one, other| one.0 == other.0) {
        let size = count(equal.len());
        let of_first = count(equal.iter().filter(|(_, is_first)| *is_first).count());
        rank_sum += of_first * (below + f64::midpoint(size, 1.0));
        ties += size.powi(3) - size;
        below += size;
    }
    let (n, m) = (count(first.len()), count(second.len()));
    let u = rank_sum - n * (n + 1.0) / 2.0;
    let variance = n * m / 12.0 * (n + m + 1.0 - ties / ((n + m) * (n + m - 1.0)));
    (u - n * m / 2.0) / variance.sqrt()
}

/// The chance of a `z` at least this far from nought, on either side, if nothing but chance is at work.
///
/// Formula 7.1.26 of Abramowitz and Stegun for the error function, wrong by less than 2 in 10,000,000.
pub(crate) fn two_sided_p(z: f64) -> f64 {
    const FACTORS: [f64; 5] = [1.061_405_429, -1.453_152_027, 1.421_413_741, -0.284_496_736, 0.254_829_592];
    let x = z.abs() / SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    FACTORS.iter().fold(0.0, |sum, factor| (sum + factor) * t) * (-x * x).exp()
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).expect("few enough"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(number: f64) -> String {
        format!("{number:.4}")
    }

    #[test]
    fn equal_samples_do_not_differ() {
        assert_eq!(rounded(z(&[1, 2, 3], &[1, 2, 3])), "0.0000");
        assert_eq!(rounded(two_sided_p(0.0)), "1.0000");
    }

    #[test]
    fn z_and_p_are_those_of_the_tables() {
        // U = 3 of 25, no ties: (3 - 12.5) / sqrt(25 * 11 / 12).
        assert_eq!(rounded(z(&[1, 2, 3, 4, 8], &[5, 6, 7, 9, 10])), "-1.9845");
        // U = 3, ties of three and three: the variance is 9 / 12 * (7 - 48 / 30).
        assert_eq!(rounded(z(&[1, 1, 2], &[1, 2, 2])), "-0.7454");
        for (z, p) in [(0.6745, "0.5000"), (1.96, "0.0500"), (-2.5758, "0.0100"), (3.2905, "0.0010")] {
            assert_eq!(rounded(two_sided_p(z)), p);
        }
    }
}
