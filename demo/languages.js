// The elements follow the language that is stated around them, whenever it changes.
const language = document.querySelector('#language');
const switched = document.querySelector('#switched');
const follow = () => {
  switched.lang = language.value;
};
language.addEventListener('change', follow);
follow();
