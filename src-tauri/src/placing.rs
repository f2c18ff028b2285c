//! Where a window fits on a screen: place and size in the screen's own pixels.

/// A rectangle: left, top, width, height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// The window moved, and made smaller where it must, until all of it lies in the area: the last line of the counting
/// screen says "gemt".
pub fn inside(area: Place, window: Place) -> Place {
    let (width, height) = (window.width.min(area.width), window.height.min(area.height));
    Place {
        x: between(window.x, area.x, area.width - width),
        y: between(window.y, area.y, area.height - height),
        width,
        height,
    }
}

fn between(wanted: i32, from: i32, room: u32) -> i32 {
    wanted.clamp(from, from.saturating_add_unsigned(room))
}

/// The corner where a small window covers least of another program: below, to the right.
pub fn corner(area: Place, width: u32, height: u32) -> Place {
    let far = Place { x: i32::MAX, y: i32::MAX, width, height };
    inside(area, far)
}

/// The area that holds most of the window; where it lay on a screen that is gone, the first one.
pub fn area_of(areas: &[Place], window: Place) -> Option<Place> {
    let overlap = |area: &Place| {
        let side = |from: i32, length: u32, at: i32, size: u32| {
            let (from, to) = (i64::from(from).max(at.into()), i64::from(from) + i64::from(length));
            (to.min(i64::from(at) + i64::from(size)) - from).max(0)
        };
        side(area.x, area.width, window.x, window.width) * side(area.y, area.height, window.y, window.height)
    };
    // The first of several that hold as much, so that a window nobody holds comes to the first screen.
    areas.iter().copied().rev().max_by_key(overlap)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(x: i32, y: i32, width: u32, height: u32) -> Place {
        Place { x, y, width, height }
    }

    const SCREEN: Place = Place { x: 0, y: 28, width: 1366, height: 740 };

    #[test]
    fn a_window_lies_whole_on_its_screen() {
        for (window, wanted, why) in [
            (place(100, 100, 340, 360), place(100, 100, 340, 360), "it fits"),
            (place(1300, 700, 340, 360), place(1026, 408, 340, 360), "over the edge"),
            (place(-50, 0, 340, 360), place(0, 28, 340, 360), "under the bar at the top"),
            (place(0, 0, 1920, 1080), SCREEN, "of a larger screen"),
            (place(i32::MIN, i32::MAX, 340, 360), place(0, 408, 340, 360), "far away"),
        ] {
            assert_eq!(inside(SCREEN, window), wanted, "{why}");
        }
        assert_eq!(corner(SCREEN, 340, 360), place(1026, 408, 340, 360), "below, to the right");
    }

    #[test]
    fn a_window_belongs_to_the_screen_that_holds_most_of_it() {
        let right = place(1366, 0, 1920, 1080);
        let screens = [SCREEN, right];
        for (window, wanted, why) in [
            (place(100, 100, 340, 360), SCREEN, "on the first"),
            (place(1300, 100, 340, 360), right, "most of it on the second"),
            (place(5000, 5000, 340, 360), SCREEN, "on a screen that is gone"),
        ] {
            assert_eq!(area_of(&screens, window), Some(wanted), "{why}");
        }
        assert_eq!(area_of(&[], SCREEN), None, "no screen, no place");
    }
}
