// Before the first paint: the theme chosen last time, so that the page does not flash.
const theme = localStorage.getItem('ruche.theme')
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
